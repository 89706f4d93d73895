import { ensureBuilt } from '../../../scripts/build.mjs';
import { prepareStandIn } from '../../electron-host/prepare.ts';

/** Builds the app and the stand-in for Electron, so that a spec never meets an older app. */
async function prepare(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The app could not be built; see above.');
  await prepareStandIn();
}

// eslint-disable-next-line no-restricted-exports -- Playwright takes its global set-up from there
export default prepare;

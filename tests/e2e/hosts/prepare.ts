import { prepareStandIn } from '../../electron-host/prepare.ts';

// eslint-disable-next-line no-restricted-exports -- Playwright takes its global set-up from there
export default prepareStandIn;

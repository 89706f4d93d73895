import { expose } from 'comlink';
import { createOriginalsService } from './service.ts';

expose(createOriginalsService());

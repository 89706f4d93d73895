import { expose } from 'comlink';
import { createSearchService } from './service.ts';

expose(createSearchService());

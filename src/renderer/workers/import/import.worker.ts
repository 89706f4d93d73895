import { expose } from 'comlink';
import { createImportService } from './service.ts';

expose(createImportService());

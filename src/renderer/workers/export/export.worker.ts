import { expose } from 'comlink';
import { createExportService } from './service.ts';

expose(createExportService());

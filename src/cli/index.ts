#!/usr/bin/env node
import { Console } from 'node:console';
import process from 'node:process';
import { clipfold } from './clipfold.ts';
import { processTerminal } from './terminal.ts';

// Standard output carries the answer alone; what a library logs goes to standard error.
globalThis.console = new Console(process.stderr, process.stderr);

process.exitCode = await clipfold(process.argv.slice(2), processTerminal());

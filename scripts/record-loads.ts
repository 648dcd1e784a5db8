// Loaded before a program (`node --import`): writes the address of each module that it loads to the file that the
// variable RECORD_LOADS names.
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const record = process.env['RECORD_LOADS'];
registerHooks({
  load(url, context, next) {
    if (record !== undefined) appendFileSync(record, `${url}\n`);
    return next(url, context);
  },
});

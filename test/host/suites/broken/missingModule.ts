// eslint-disable-next-line @typescript-eslint/no-require-imports -- what is missing is only known when it runs
require('./missing-on-purpose');

describe('broken on purpose', () => undefined);

describe('broken on purpose', () => {
  it('passes once', () => undefined);
  it('fails', () => {
    throw new Error('failing on purpose');
  });
});

describe('broken on purpose', () => {
  it('aborts its own host', () => {
    process.abort();
  });
});

describe('broken on purpose', () => {
  it('hangs', () => {
    for (;;);
  });
});

describe('broken on purpose', () => {
  it('ends its own host', () => {
    process.kill(process.pid, 'SIGKILL');
  });
});

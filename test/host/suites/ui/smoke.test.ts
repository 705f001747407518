import { openWorkbench, type Workbench } from '../../workbench';

describe('the packaged extension', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  it('shows the teachers in its view', async () => {
    await workbench.runCommand('View: Show Reflective Journal');
    await workbench.treeItem(/Amara Rivera/).waitFor();
  });
});

/** The taxonomy's own files could not be had: the network is gone before they were ever loaded. */
export class EngineNotLoaded extends Error {
  override name = 'EngineNotLoaded';
  constructor() {
    super('The list of federal jobs could not be loaded. Check that you are online, then try again. Your text is still here.');
  }
}

// Moved to site/ui, where the side panel may use it too; this line stays until nobody asks for it here.
export { type Answer, makeAnswer } from '../../ui/answer.ts';

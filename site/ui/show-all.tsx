/** Below a list that is cut: the rest of it at one press. */
export function ShowAll({ count, onPress }: { count: number; onPress: () => void }) {
  return (
    <p>
      <button type="button" class="action action-second" onClick={onPress}>
        Show all {count}
      </button>
    </p>
  );
}

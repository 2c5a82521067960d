interface CheckBoxProps {
  name: string;
  value: string;
  text: string;
  checked: boolean;
  onChecked(on: boolean): void;
}

export function CheckBox({ name, value, text, checked, onChecked }: CheckBoxProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span>{text}</span>
    </label>
  );
}

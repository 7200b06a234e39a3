import { createSignal, createUniqueId, type JSX, Show } from 'solid-js'
import { Below } from '../field/field.tsx'
import '../field/field.css'
import { Icon } from '../icon/icon.tsx'
import { useWords } from '../../language/words.ts'
import './file-drop.css'
import { fileDropWords } from './words.ts'

/** Pictures by dragging, pasting or choosing. It hands over files; whoever uses it checks, uploads and shows them. */
export function FileDrop(props: {
  /** What for: "Pictures of the tripod". */
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
  /** As `<input accept>`; pictures by default. */
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly help?: string | undefined
  readonly error?: string | undefined
  /** What is there already, below. */
  readonly children?: JSX.Element | undefined
}) {
  const t = useWords(fileDropWords)
  const id = createUniqueId()
  const [over, setOver] = createSignal(false)
  const hand = (files: FileList | null | undefined) => {
    const all = [...(files ?? [])].filter((file) => isAccepted(file, props.accept ?? 'image/*'))
    if (all.length > 0 && !props.disabled) props.onFiles(props.multiple === false ? all.slice(0, 1) : all)
  }
  const dragged = (event: DragEvent) => {
    event.preventDefault()
    setOver(!props.disabled)
  }
  return (
    <div class="field file-drop" onPaste={(event) => hand(event.clipboardData?.files)}>
      <label
        class="file-drop-area"
        classList={{ 'file-drop-over': over() }}
        onDragEnter={dragged}
        onDragOver={dragged}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          hand(event.dataTransfer?.files)
        }}
      >
        <input
          id={id}
          type="file"
          class="file-drop-input"
          accept={props.accept ?? 'image/*'}
          multiple={props.multiple !== false}
          disabled={props.disabled}
          aria-label={props.label}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={props.error || props.help ? `${id}-below` : undefined}
          onChange={(event) => {
            hand(event.currentTarget.files)
            // The same file may be chosen once more.
            event.currentTarget.value = ''
          }}
        />
        <Icon name="upload" />
        <span class="file-drop-title">{props.label}</span>
        <span class="file-drop-text">{over() ? t('drop') : t('how')}</span>
      </label>
      <Below id={`${id}-below`} error={props.error} help={props.help} />
      <Show when={props.children}>
        <div class="file-drop-there">{props.children}</div>
      </Show>
    </div>
  )
}

/** Whether a dropped file is of a kind that the input would offer. */
function isAccepted(file: File, accept: string): boolean {
  return accept.split(',').some((each) => {
    const kind = each.trim().toLowerCase()
    if (kind.startsWith('.')) return file.name.toLowerCase().endsWith(kind)
    return kind.endsWith('/*') ? file.type.startsWith(kind.slice(0, -1)) : file.type === kind
  })
}

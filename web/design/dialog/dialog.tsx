import { Modal, type ModalProps } from '../modal/modal.tsx'

/**
 * A question or a reason that needs the page behind it, at most 480 px wide; a sheet from below on a phone. Only where
 * money or a stranger is concerned, for a reason, or for a choice that would lose the place: undo is better.
 */
export function Dialog(props: ModalProps) {
  return <Modal {...props} form="dialog" />
}

import { Modal, type ModalProps } from '../modal/modal.tsx'

/** Filters, days, details beside the page: at the end of the line, as high as the window; from below on a phone. */
export function Sheet(props: ModalProps) {
  return <Modal {...props} form="sheet" />
}

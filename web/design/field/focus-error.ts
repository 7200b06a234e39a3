/**
 * Moves to the first field of this form that is refused, once its error is shown; says whether there is one.
 * Call it after the errors of an answer were set: `setErrors(found); focusError(form)`.
 */
export function focusError(form: HTMLElement): boolean {
  const refused = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  refused?.focus()
  return refused !== null
}

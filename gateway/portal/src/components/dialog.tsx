import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import css from './dialog.module.css';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  /** A dialog that asks before something is lost waits for its answer. */
  insist?: boolean;
}

export function Dialog({ title, open, onClose, children, actions, wide = false, insist = false }: DialogProps) {
  return (
    <ModalOverlay
      className={css.shade!}
      isOpen={open}
      onOpenChange={(now) => !now && onClose()}
      isDismissable={!insist}
    >
      <Modal className={`${css.modal} ${wide ? css.wide : ''}`}>
        <AriaDialog className={css.dialog!} role={insist ? 'alertdialog' : 'dialog'}>
          <Heading slot="title">{title}</Heading>
          {children}
          {actions && <div className={css.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

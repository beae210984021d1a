import type { Words } from '#words/en.ts';
import { useRef } from 'react';

interface Props {
  address: string;
  words: Words['exam'];
}

/** The way out of an exam. It asks once. */
export function LeaveExam({ address, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  return (
    <>
      <button className="button quiet" type="button" onClick={() => dialog.current?.showModal()}>
        {words.leave}
      </button>
      <dialog ref={dialog} className="leave-exam">
        <p>{words.leaveAsk}</p>
        <div className="buttons">
          <a className="button" href={address}>
            {words.leave}
          </a>
          <button className="button main" type="button" onClick={() => dialog.current?.close()}>
            {words.back}
          </button>
        </div>
      </dialog>
    </>
  );
}

import { download } from '#components/site/download.ts';
import type { Certificate } from '#domain/assessment/certificate.ts';
import { ofAttempt } from '#domain/text/address.ts';
import { date, points } from '#domain/text/format.ts';
import type { CertificateProps } from './ExamCertificate.tsx';
import { LooseningThread } from './LooseningThread.tsx';

interface Props extends CertificateProps {
  certificate: Certificate;
}

/** The certificate itself, as it is printed on A4 landscape, and what can be done with it. */
export function CertificateSheet({ certificate, exam, modules, words, address, site, tag }: Props) {
  const { name, passedAt, validUntil, formCode, content, attempt } = certificate;
  const facts = [
    [words.passedOn, date(passedAt, tag)],
    [words.validUntil, date(validUntil, tag)],
    [words.form, formCode],
    [words.content, content || '–'],
    [words.number, certificate.certificate],
  ] as const;
  const save = () =>
    download(`amends-certificate-${formCode}.json`, `${JSON.stringify(certificate, null, 2)}\n`);

  return (
    <>
      <article className="certificate" aria-labelledby="certificate-name">
        <header>
          <p className="issuer">{site}</p>
          <p className="head">{words.head}</p>
        </header>
        <p className="of">{words.of}</p>
        <p className="name" id="certificate-name">
          {name}
        </p>
        <LooseningThread />
        <p className="has">{words.has}</p>
        <p className="exam">{exam.title}</p>
        <div className="details">
          <section>
            <h2>{words.byModule}</h2>
            <dl className="modules">
              {certificate.modules.map(({ module, earned, possible }) => (
                <div key={module}>
                  <dt>{modules[module] ?? module}</dt>
                  <dd className="numbers">
                    {points(earned, tag)} / {possible}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <dl className="facts">
            {facts.map(([fact, value]) => (
              <div key={fact}>
                <dt>{fact}</dt>
                <dd className="numbers">{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        <footer>
          <strong>{words.proves}</strong> <span>{words.provesText}</span>
        </footer>
      </article>
      <div className="buttons no-print">
        <button className="button main" type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button className="button" type="button" onClick={save}>
          {words.json}
        </button>
        <a className="button quiet" href={ofAttempt(`${address}result/`, attempt)}>
          {words.result}
        </a>
      </div>
    </>
  );
}

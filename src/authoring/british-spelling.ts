/**
 * American spellings and what the house writes. A small list with care: words whose American
 * spelling is right for another meaning in British English (check, meter, tire, story, program,
 * license, practice) are left out.
 */
export const BRITISH: readonly (readonly [american: RegExp, british: string])[] = [
  [
    /^(behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|sav|vig|end?eav)or(?=$|s$|ed$|ing$|ful|less|able|abl[ey]|hood|s?t?ite)/,
    '$1our',
  ],
  [
    /^(apolog|author|categor|critic|custom|emphas|final|general|general|harmon|hospital|item|maxim|memor|minim|modern|optim|organ|penal|personal|priorit|real|recogn|scrutin|special|stabil|standard|summar|symbol|sympath|util|visual)iz(?=e$|es$|ed$|er$|ers$|ing$|ations?$|ational$)/,
    '$1is',
  ],
  [/^(anal|paral|catal)yz(?=e$|es$|ed$|ing$)/, '$1ys'],
  [/^(cent|theat|lit|fib)er(?=$|s$|ed$)/, '$1re'],
  [
    /^(cancel|travel|label|model|signal|level|fuel|counsel|dial|total|quarrel|marvel|tunnel)(?=ed$|ing$|er$|ers$)/,
    '$1l',
  ],
  [/^(def|off|pret)ense(?=$|s$)/, '$1ence'],
  [/^(fulfil|enrol|instal|skil)l(?=$|s$|ment$|ments$)(?<!^(?:install|skill))/, '$1'],
  [/^(judg|acknowledg)ment(?=$|s$)/, '$1ement'],
  [/^(catal|dial|anal)og(?=$|s$)/, '$1ogue'],
  [/^gray(?=$|s$|er$|ish$)/, 'grey'],
  [/^(to|after|for|back|up|down)ward$(?<!^(?:forward|backward|upward|downward))/, '$1wards'],
  [/^percent$/, 'per cent'],
  [/^gotten$/, 'got'],
  [/^skeptic/, 'sceptic'],
  [/^airplane(?=$|s$)/, 'aeroplane'],
  [/^jewelry$/, 'jewellery'],
  [/^aluminum$/, 'aluminium'],
  [/^mom(?=$|s$|my$)/, 'mum'],
  [/^pajamas$/, 'pyjamas'],
  [/^m(?=ustache)/, 'mo'],
];

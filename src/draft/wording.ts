/** Small words by which a label, a claim and a speaker are found; English and a little German, others fall back. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs that say what a figure is of: what stands before them is its name. */
export const BEING = words(
  `is are was were be been being equals equal equaled totals total totaled totalled reached reaches hit stands stood
  averaged averages amounts amounted comes came measures measured remained remains became
  beträgt betrug betragen betrugen liegt lag lagen ist war sind waren erreichte`,
);

/** Small words between that verb and the figure. */
export const JOINTS = words(
  `of at to by about a an the just only now still roughly almost some around in total worth
  von bei auf um etwa rund`,
);

export const RISING = words(
  'rose rise grew grow increased increase climbed climb gained jumped jump soared expanded up stieg stiegen wuchs',
);
export const FALLING = words(
  'fell fall dropped drop decreased decrease declined decline shrank slipped lost down reduced sank sanken fiel',
);

/** What ends a phrase behind a figure. */
export const STOPPERS = words(
  `that which who whom whose where when as because if than so since until while although though but and or nor with from
  however including according is are was were be been has have had will would could can may might should must do does did
  mean means meant said says per via every each used uses use making leading keeping meaning
  dass der welche welcher weil wenn als aber und oder ist sind war waren hat haben wird werden`,
);

/** What can't stand at a phrase's end. */
export const DANGLING = words(
  `the a an of in on at to for by with from and or but as than that this these those its their his her our your is are
  was were be it also about over under into between among per not only more most some all just nearly up down out
  have has had will would we it they you i he she itself only covering including totaling connected used due
  der die das den dem des ein eine einer eines von zu im in am an auf mit für und oder um bei`,
);

/** Words that point back: a sentence that begins so is no claim by itself. */
export const POINTING = words(
  `it its they their them this that these those he she his her we our us i you here there such both neither another
  and but so or also then however moreover instead meanwhile yet
  es sie er dies diese dieser wir ihr damit dabei dazu`,
);

/** Who says something. */
export const SAYING =
  'said|says|told|adds|added|explained|explains|wrote|writes|noted|notes|announced|argued|warned|stated|commented|concluded|sagte|sagt|erklärte|erklärt|betonte|meinte';

/** The words of a text in small letters. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.&/+-]*/gu) ?? [];

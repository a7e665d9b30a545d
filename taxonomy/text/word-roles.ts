/**
 * Parts that small closed classes of English words play in a sentence, by which the end of a phrase is known; bits, because a word plays
 * several. Settled once a word, when it is first met.
 */
export const ROLE = {
  /** Opens a noun phrase and carries no meaning. */
  determiner: 1,
  /** Praise or measure, not part of what is known: "strong", "basic". */
  degree: 2,
  /** A clause, or a new part of one, begins here. */
  ends: 4,
  /** Ties a further noun phrase to the one before. */
  ties: 8,
  joins: 16,
  /** May stand before a verb's base form that says what is to be done. */
  beforeBase: 32,
  /** May stand before a form in "-ing" that does. */
  beforeIng: 64,
  /** Head of a phrase that names nothing one knows: "experience", "years". */
  emptyHead: 128,
  /** Who "will" do what is asked for; the employer is none. */
  doer: 256,
  adverb: 512,
  will: 1024,
  /** Many persons of one trade. */
  people: 2048,
  /** Persons who work together, whatever their trade. */
  crowd: 4096,
  /** Working together; what "with" ties to it are others. */
  meets: 8192,
  beside: 16_384,
  /** Said of people who are wanted. */
  seeks: 32_768,
} as const;

const CLASSES: readonly [number, string][] = [
  [
    ROLE.determiner,
    'a an the this that these those any all some each every both either various multiple several different other such one two three more most ' +
      'many your our their its his her',
  ],
  [
    ROLE.degree,
    'strong excellent good great solid deep extensive proven demonstrated basic advanced high practical relevant prior previous professional ' +
      'sound thorough broad exceptional outstanding superior significant intermediate general expert hands on related similar',
  ],
  [
    ROLE.ends,
    'that which who whom whose to by using while so as when where if because but than via per including include such through what how is are ' +
      'was were be been being will would can could should must may might shall has have had do does did not you we they it he she i e g eg ' +
      'etc required preferred desired needed plus within',
  ],
  [ROLE.ties, 'in on with for across from at into of between within about among under over'],
  [ROLE.joins, 'and or'],
  [ROLE.beforeBase, 'to youll'],
  [ROLE.beforeIng, 'for in of by with on while about through at from experience'],
  [
    ROLE.emptyHead,
    'experience experiences skill skills year years environment environments team teams field fields discipline disciplines ability abilities ' +
      'role roles position knowledge understanding company organization work job candidate degree people employees colleagues others things ' +
      'way ways variety range number time opportunity part interest passion customers clients client customer levels level areas area ' +
      'leader leaders staff stakeholder stakeholders executives partners vendors contributions impact curiosity deployed ' +
      'focus order lieu decision decisions action actions department departments function functions technology technologies tool tools outlook ' +
      'addition accordance support capacity combination record group groups product products solution solutions record records ' +
      'following equivalent setting settings industry same fact needs importance equivalents subject subjects topic topics person',
  ],
  [ROLE.doer, 'you incumbent employee candidate selectee applicant person who'],
  [ROLE.adverb, 'also'],
  [ROLE.will, 'will'],
  [
    ROLE.people,
    'engineers developers scientists analysts designers managers architects writers copywriters editors teachers educators nurses accountants ' +
      'attorneys lawyers physicians doctors surgeons dentists therapists technicians mechanics electricians plumbers carpenters welders ' +
      'machinists researchers programmers administrators recruiters marketers consultants auditors buyers planners coordinators specialists ' +
      'statisticians economists chemists biologists physicists mathematicians geologists psychologists bioinformaticians pathologists ' +
      'radiologists pharmacists dietitians counselors paralegals investigators inspectors instructors trainers coaches traders brokers ' +
      'underwriters actuaries advisors advisers entrepreneurs artists illustrators animators photographers supervisors executives directors ' +
      'strategists modelers testers operators owners leads officers clerks cashiers chefs cooks pilots firefighters paramedics clinicians ' +
      'practitioners assistants executives sellers salespeople salespersons representatives experts smes',
  ],
  [
    ROLE.crowd,
    'team teams department departments group groups leader leaders leadership manager managers staff counterpart counterparts stakeholder ' +
      'stakeholders colleague colleagues function functions organization organizations partner partners professional professionals member ' +
      'members personnel expert experts peer peers org orgs unit units executives directors leads specialists',
  ],
  [
    ROLE.meets,
    'work works working partner partners partnering collaborate collaborates collaborating collaboration collaboratively coordinate coordinates ' +
      'coordinating liaise liaises liaising liaison interface interfaces interfacing interact interacts interacting communicate communicates ' +
      'communicating engage engages engaging consult consults consulting meet meets meeting align aligns aligning partnership support ' +
      'supports supporting enable enables enabling equip equips equipping relationship relationships',
  ],
  [ROLE.beside, 'with alongside'],
  [
    ROLE.seeks,
    'seek seeks seeking looking hire hires hiring recruit recruits recruiting wanted needed need needs sought join become searching',
  ],
];

const roles = new Map<string, number>();
for (const [role, words] of CLASSES) for (const word of words.split(' ')) roles.set(word, (roles.get(word) ?? 0) | role);

/** Roles of a folded word, as the sum of their bits. */
export const rolesOf = (word: string): number => (roles.get(word) ?? 0) | (word.length > 4 && word.endsWith('ly') ? ROLE.adverb : 0);

import { describe, expect, test } from 'vitest';
import { looksForeign } from '../../../taxonomy/text/looks-foreign.ts';

const foreign = {
  Spanish:
    'Buscamos una enfermera para la unidad de cuidados intensivos. Brindar atención a los pacientes y sus familias, con dos años de experiencia en el hospital.',
  German:
    'Wir suchen für unser Lager eine Fachkraft. Sie fahren den Stapler und planen mit der Werkstatt die Wartung von Maschinen. Erfahrung ist von Vorteil.',
  French:
    'Nous cherchons pour notre équipe un comptable. Vous tenez les livres de la société, préparez le budget avec les chefs et suivez les factures des clients.',
  Portuguese:
    'A empresa procura um técnico para a manutenção das máquinas. O trabalho é em turnos, com experiência em uma fábrica e não mais do que isso.',
  Russian: 'Мы ищем водителя погрузчика на склад. Опыт работы от двух лет, знание учета и умение работать в команде.',
  Japanese: '倉庫の責任者を募集しています。在庫管理とフォークリフトの運転、新人の教育を担当していただきます。経験三年以上。',
  'Spanish with English names and a notice at the end': `Buscamos un analista con experiencia en Microsoft Excel y SQL para los reportes de la empresa en el área de finanzas. ${'Se requiere manejo de datos y comunicación con las áreas de la empresa. '.repeat(6)} We are an equal opportunity employer.`,
};
const english = {
  'an ad': 'We are looking for a warehouse lead. You will run inventory control with our team and train the new drivers.',
  'a list of tools':
    'SQL, Python, Tableau, Excel, AWS, Docker, Kubernetes, Terraform, Jenkins, Git, Jira, Confluence, SAP, Oracle, Linux, Bash, Java, Scala, Spark, Kafka, Airflow',
  'an ad for speakers of Spanish':
    'The nurse must speak Spanish: “¿Cómo está usted? ¿Tiene dolor?” Our patients and their families come from many places, and we help them with care.',
  'an ad in both, side by side':
    'Buscamos una enfermera para la unidad de cuidados. We are looking for a nurse for the unit. You will help our patients and their families. Brindar atención a los pacientes y sus familias.',
  'names from all over':
    'Café manager, Los Angeles. El Camino Real, La Jolla, Del Mar. Serve pain au chocolat, jalapeños and crème brûlée. Manage staff, order supplies, keep records, clean counters.',
  'a word': 'Enfermera',
  nothing: '',
};

describe('the language of a text', () => {
  test.each(Object.entries(foreign))('%s is another one', (_name, text) => expect(looksForeign(text)).toBe(true));
  test.each(Object.entries(english))('%s is not', (_name, text) => expect(looksForeign(text)).toBe(false));
});

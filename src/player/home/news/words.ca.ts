/** Words of the card that tells of questions that have changed, or are new, in lessons that were finished. */
export const ca = {
  title_one: "Hi ha {{count}} pregunta nova o canviada en el que ja havies fet",
  title_many: "Hi ha {{count}} preguntes noves o canviades en el que ja havies fet",
  title_other: "Hi ha {{count}} preguntes noves o canviades en el que ja havies fet",
  text: "Les lliçons continuen acabades i les altres respostes, com les vas deixar. Respon-les quan vulguis.",
  more_one: "I en {{count}} lliçó més, que veuràs al camí.",
  more_many: "I en {{count}} lliçons més, que veuràs al camí.",
  more_other: "I en {{count}} lliçons més, que veuràs al camí.",
};

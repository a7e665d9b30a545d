/** Each prerendered file carries what it was made from, as JSON in an element of this id. Stands alone because the build's settings read it. */
export const pageDataId = 'page-data';

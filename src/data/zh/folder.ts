// The folder of the files that have words in the page's language, below the site's root.
export const FOLDER = 'data'

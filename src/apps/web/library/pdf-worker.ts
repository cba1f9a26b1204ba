/** What unpacks a PDF, away from the page: a worker of our own origin, as the content policy asks. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'

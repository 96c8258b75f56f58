// Code that reads the published data, for the page on open data. tests/e2e/data/open-data.test.ts runs it.
import { DATA_FOLDER } from '../../domain/export/publishedData'

/** Examples by language, complete as they are. */
export interface DataExamples {
  readonly curl: string
  readonly python: string
  readonly r: string
  /** The address of the table that the steps for Excel load. */
  readonly excelUrl: string
  readonly powerQuery: string
}

/** @param site address of the site, with a slash at its end */
export function buildDataExamples(site: string): DataExamples {
  const folder = `${site}${DATA_FOLDER}/`
  const excelUrl = `${folder}clusters.csv`
  return {
    curl: `curl -fO ${folder}clusters.csv
curl -fO ${folder}figures.csv
curl -fO ${folder}version.json`,
    python: `import csv, io, urllib.request

DATA = "${folder}"

def load(name):
    with urllib.request.urlopen(DATA + name) as response:
        text = response.read().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))

clusters = {row["id"]: row for row in load("clusters.csv")}
for row in load("figures.csv"):
    if (row["metric"], row["scope"], row["kind"]) == ("output", "cluster", "actual"):
        name = clusters[row["cluster"]]["nameZh"]
        print(name, row["comparator"], row["value"], row["unit"], row["asOf"], row["source"])`,
    r: `data <- "${folder}"

load <- function(name) {
  read.csv(paste0(data, name), fileEncoding = "UTF-8-BOM", colClasses = "character")
}

clusters <- load("clusters.csv")
figures <- load("figures.csv")
figures$value <- as.numeric(figures$value)
output <- subset(figures, metric == "output" & scope == "cluster" & kind == "actual")
merge(output, clusters[, c("id", "nameZh")], by.x = "cluster", by.y = "id")`,
    excelUrl,
    powerQuery: `let
    Source = Csv.Document(Web.Contents("${excelUrl}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Headers = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Typed = Table.TransformColumnTypes(Headers, {{"adcode", type text}, {"prefecture", type text}})
in
    Typed`,
  }
}

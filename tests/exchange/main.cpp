#include "csvconformancetest.h"
#include "csvreadertest.h"
#include "csvwritertest.h"
#include "emlwritertest.h"
#include "icsconformancetest.h"
#include "icstest.h"
#include "mustachetest.h"
#include "support/runner.h"
#include "textreadingtest.h"
#include "xlsxtest.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return support::runAll<MustacheTest, EmlWriterTest, IcsTest, IcsConformanceTest, CsvReaderTest, CsvWriterTest, CsvConformanceTest, TextReadingTest, XlsxTest>(argc, argv);
}

#include "brieftest.h"
#include "explanationwordstest.h"
#include "pdftest.h"
#include "registertest.h"
#include "runwaytest.h"
#include "support/runner.h"
#include "wordingtest.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<WordingTest, BriefTest, RunwayTest, RegisterTest, PdfTest, ExplanationWordsTest>(argc, argv);
}

// Prints how long the layout and the PDF of a long issue register take: tests/bench, P15 of quality.md.
#include "render/pdf/pdfwriter.h"
#include "render/report/registerlayout.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

namespace {

render::RegisterContent content(int rows)
{
    render::RegisterContent content;
    content.project = QStringLiteral("Bench");
    content.asOf = base::Instant::fromIso(QStringLiteral("2026-10-22T11:30:00Z"));
    for (int i = 0; i < rows; ++i) {
        render::RegisterRow row;
        row.key = QStringLiteral("B-%1").arg(i);
        row.title = QStringLiteral("Quay wall section %1 settles more than designed; the repair method is not agreed").arg(i);
        row.counterparty = QStringLiteral("Nordkran GmbH");
        row.owner = QStringLiteral("Mara Lindqvist");
        row.severity = domain::kSeverities[size_t(i % 4)];
        row.ask = domain::AskKind::Decision;
        row.level = i % 4;
        row.until = content.asOf.plusMinutes(i);
        row.needBy = content.asOf.plusMinutes(60 * i);
        row.hasCost = true;
        row.daysLost = i % 30;
        row.costCents = 480'000LL * row.daysLost;
        row.currency = QStringLiteral("EUR");
        content.rows << row;
    }
    return content;
}

}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const int rows = application.arguments().value(1, QStringLiteral("1200")).toInt();
    const render::RegisterContent made = content(rows);
    QElapsedTimer timer;
    timer.start();
    const auto document = render::registerDocument(made, render::PageSetup::Paper::A4);
    const qint64 layout = timer.restart();
    const auto pdf = render::toPdf(*document);
    QTextStream(stdout) << rows << " rows, " << document->pageCount() << " pages: layout " << layout << " ms, PDF " << timer.elapsed()
                        << " ms, " << (pdf ? pdf->size() / 1024 : 0) << " KiB\n";
    return pdf ? 0 : 1;
}

// The doing half of ReportPage: the PDF and the printer.
#include "report/reportpage.h"

#include "report/paperview.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/segmentedcontrol.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

void ReportPage::exportPdf()
{
    refresh();
    if (!m_view->document() || !prompter())
        return;
    const QString path
        = prompter()->saveFile(tr("Export PDF"), m_view->document()->info().fileName, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = m_workspace.reports().exportPdf(options(), path); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT said(tr("Saved %1").arg(path));
}

void ReportPage::print()
{
    refresh();
    const render::Document *document = m_view->document();
    if (!document)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document->info().title);
    const QSizeF size = document->pageSize();
    printer.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Point, QString(), QPageSize::FuzzyMatch), QPageLayout::Portrait,
                                      QMarginsF(0, 0, 0, 0)));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, document->pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter;
    if (!painter.begin(&printer)) {
        Q_EMIT failed({base::ErrorCode::ProgramMissing, QStringLiteral("printer"), {}});
        return;
    }
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? printer.toPage() - 1 : document->pageCount() - 1;
    const double zoom = printer.resolution() / 72.0;
    for (int page = first; page <= last && page < document->pageCount(); ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        painter.scale(zoom, zoom);
        document->paint(&painter, page);
        painter.restore();
    }
}

}

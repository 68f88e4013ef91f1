// The doing half of ImportPage: file, reading, importing, what came of it.
#include "exchange/importpage.h"

#include "render/wording/importwords.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/textlabel.h"
#include "widgets/text/errortext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>

namespace ui {

namespace {
constexpr int kListedRows = 500; // of those left out; the count above the list is exact
}

void ImportPage::chooseFile()
{
    const QString path = prompter() ? prompter()->openFile(tr("Import a list"), tr("Lists (*.csv *.tsv *.txt);;All files (*)"))
                                    : QString();
    if (path.isEmpty())
        return;
    m_path = path;
    m_mapTouched = false;
    for (const auto &[name, box] : std::as_const(m_fields))
        box->setProperty(kTouched, false);
    m_file->setText(QFileInfo(path).fileName());
    m_empty->hide();
    m_tables->show();
    readAgain();
}

services::ImportOptions ImportPage::options() const
{
    services::ImportOptions options;
    if (const auto project = m_workspace.projects().find(m_project))
        options.projectKey = project->key;
    if (m_mapTouched)
        for (const auto &[name, box] : m_fields)
            if (box->currentIndex() > 0 || box->property(kTouched).toBool()) // empty: it is not to be guessed either
                options.map << qMakePair(name, box->currentIndex() > 0 ? box->currentText() : QString());
    return options;
}

void ImportPage::readAgain()
{
    m_isReadWanted = m_work->isRunning(); // what was chosen meanwhile counts: once more after that
    if (m_path.isEmpty() || m_isReadWanted)
        return;
    m_message->hide();
    m_work->preview(m_path, options());
}

void ImportPage::startImport()
{
    if (m_path.isEmpty() || m_work->isRunning())
        return;
    m_message->hide();
    m_import->setEnabled(false);
    m_choose->setEnabled(false);
    Q_EMIT workChanged(tr("Importing"), 0);
    m_work->import(m_path, options());
}

void ImportPage::showHeadings(const QStringList &headings, const QVector<QPair<QString, QString>> &map)
{
    for (const auto &[name, box] : m_fields) {
        box->clear();
        box->addItem(tr("Not in the list"));
        box->addItems(headings);
        box->setCurrentIndex(0);
        for (const auto &[field, heading] : map)
            if (field == name)
                box->setCurrentIndex(int(headings.indexOf(heading)) + 1);
    }
    m_map->show();
}

void ImportPage::showPreview(const services::ExchangeService::Preview &preview)
{
    if (!m_isReadWanted)
        showHeadings(preview.headings, preview.report.map);
    const QString delimiter = preview.report.delimiter == QLatin1Char('\t') ? tr("tab") : QString(preview.report.delimiter);
    m_summary->setText(tr("%1, written in %2, separated by %3")
                           .arg(tr("%n row(s)", nullptr, int(preview.report.records)), preview.report.encoding, delimiter));
    m_rows->clear();
    m_rows->setColumnCount(int(preview.headings.size()));
    m_rows->setHorizontalHeaderLabels(preview.headings);
    m_rows->setRowCount(int(preview.rows.size()));
    for (int row = 0; row < preview.rows.size(); ++row)
        for (int column = 0; column < preview.rows.at(row).size() && column < preview.headings.size(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(preview.rows.at(row).at(column).simplified().left(200)));
    m_rows->show();
    m_left->hide();
    m_leftHead->hide();
    m_choose->setKind(Button::Kind::Plain);
    m_import->setText(tr("Import %n row(s)", nullptr, int(preview.report.records)));
    m_import->show();
}

void ImportPage::showReport(const services::ImportReport &report)
{
    QStringList words{tr("%n new", nullptr, int(report.added)), tr("%n changed", nullptr, int(report.changed)),
                      tr("%n unchanged", nullptr, int(report.unchanged)), tr("%n left out", nullptr, int(report.skipped.size()))};
    if (report.superseded > 0)
        words << tr("%n told again by a later row", nullptr, int(report.superseded));
    m_message->say(Tone::Done, tr("Imported: %1.").arg(words.join(QStringLiteral(", "))));
    m_message->show();
    const QVector<services::SkippedRow> rows = report.skipped + report.remarks;
    const int listed = std::min(int(rows.size()), kListedRows);
    m_left->setRowCount(listed);
    for (int row = 0; row < listed; ++row) {
        m_left->setItem(row, 0, new QTableWidgetItem(QLocale().toString(rows.at(row).row)));
        m_left->setItem(row, 1, new QTableWidgetItem(render::importReason(rows.at(row).reason, rows.at(row).detail)));
    }
    m_leftHead->setText(tr("%1 left out, %2", "rows, remarks")
                            .arg(tr("%n row(s)", nullptr, int(report.skipped.size())),
                                 tr("%n remark(s)", nullptr, int(report.remarks.size() + report.remarksLeftOut))));
    m_leftHead->setVisible(!rows.isEmpty());
    m_left->setVisible(!rows.isEmpty());
    Q_EMIT said(tr("Imported %1").arg(QFileInfo(m_path).fileName()));
}

// Without a title column the headings found are offered, so that the person can say which one it is.
void ImportPage::showError(const base::Error &error)
{
    m_message->say(Tone::Error, errorText(error));
    m_message->show();
    if (error.code == base::ErrorCode::NoTitleColumn) {
        if (!m_mapTouched)
            showHeadings(error.detail.split(QStringLiteral(", ")), {});
        m_rows->hide();
    }
    if (error.code != base::ErrorCode::Cancelled)
        m_import->setVisible(false);
}

}

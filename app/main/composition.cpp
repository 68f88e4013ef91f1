#include "main/composition.h"

#include "shell/mainwindow.h"
#include "shell/settings.h"

#ifdef RUNG_HAS_ISSUE
#include "issue/issuepage.h"
#endif
#ifdef RUNG_HAS_MATRIX
#include "matrix/matrixpage.h"
#endif
#ifdef RUNG_HAS_RISK
#include "risk/riskpage.h"
#endif
#ifdef RUNG_HAS_DRAFT
#include "draft/draftpage.h"
#endif
#ifdef RUNG_HAS_REPORT
#include "report/reportpage.h"
#endif
#ifdef RUNG_HAS_PERSON
#include "person/personpage.h"
#endif
#ifdef RUNG_HAS_EXCHANGE
#include "exchange/importpage.h"
#endif

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace composition {

namespace {

template <typename PageType>
ui::PageEntry entry(const char *id, ui::IconId icon, const QVector<domain::RecordKind> &holds, bool inRail = true)
{
    return {QLatin1String(id), icon, inRail, holds,
            [](services::Workspace &workspace, QWidget *parent) -> ui::Page * { return new PageType(workspace, parent); }};
}

void addTranslator(QApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
        QApplication::installTranslator(translator);
    else
        delete translator;
}

}

QVector<ui::PageEntry> pages()
{
    using domain::RecordKind;
    using ui::IconId;
    QVector<ui::PageEntry> entries;
#ifdef RUNG_HAS_ISSUE
    entries << entry<ui::IssuePage>("issues", IconId::Issues, {RecordKind::Issue});
#endif
#ifdef RUNG_HAS_MATRIX
    entries << entry<ui::MatrixPage>("matrix", IconId::Matrix, {RecordKind::Matrix, RecordKind::RiskMatrix, RecordKind::Calendar});
#endif
#ifdef RUNG_HAS_RISK
    entries << entry<ui::RiskPage>("risks", IconId::Risks, {RecordKind::Risk});
#endif
#ifdef RUNG_HAS_DRAFT
    entries << entry<ui::DraftPage>("drafts", IconId::Drafts, {RecordKind::Draft, RecordKind::Template});
#endif
#ifdef RUNG_HAS_REPORT
    entries << entry<ui::ReportPage>("reports", IconId::Reports, {});
#endif
#ifdef RUNG_HAS_PERSON
    entries << entry<ui::PersonPage>("people", IconId::People, {RecordKind::Person, RecordKind::Organisation, RecordKind::Absence});
#endif
#ifdef RUNG_HAS_EXCHANGE
    entries << entry<ui::ImportPage>("import", IconId::Import, {}, false);
#endif
    return entries;
}

void dress(QApplication &application)
{
    addTranslator(application, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addTranslator(application, QStringLiteral("rung"), QStringLiteral(":/i18n"));
    ui::Theme::current().install(application);
    ui::Theme::current().setAppearance(ui::Settings::appearance());
}

int runWindow(QApplication &application, const QString &file)
{
    dress(application);
    const base::SystemClock clock;
    ui::MainWindow window(pages(), clock);
    const QString last = ui::Settings::lastFile();
    window.openWhenShown(!file.isEmpty() ? QFileInfo(file).absoluteFilePath() : QFileInfo::exists(last) ? last : QString());
    window.show();
    return QApplication::exec();
}

}

#include "main/composition.h"

#include "draft/draftpage.h"
#include "exchange/importpage.h"
#include "issue/issuepage.h"
#include "matrix/matrixpage.h"
#include "person/personpage.h"
#include "report/reportpage.h"
#include "risk/riskpage.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "today/todaypage.h"

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
    // English where the system's language has no file, the C locale included: it holds the plural forms.
    if (translator->load(QLocale(), name, QStringLiteral("_"), folder) || translator->load(name + QStringLiteral("_en"), folder))
        QApplication::installTranslator(translator);
    else
        delete translator;
}

}

QVector<ui::PageEntry> pages()
{
    using domain::RecordKind;
    using ui::IconId;
    return {
        entry<ui::TodayPage>("today", IconId::Today, {}),
        entry<ui::IssuePage>("issues", IconId::Issues, {RecordKind::Issue}),
        entry<ui::MatrixPage>("matrix", IconId::Matrix, {RecordKind::Matrix, RecordKind::RiskMatrix, RecordKind::Calendar, RecordKind::Criterion, RecordKind::Situation}),
        entry<ui::RiskPage>("risks", IconId::Risks, {RecordKind::Risk}),
        entry<ui::DraftPage>("drafts", IconId::Drafts, {RecordKind::Draft, RecordKind::Template}),
        entry<ui::ReportPage>("reports", IconId::Reports, {}),
        entry<ui::PersonPage>("people", IconId::People, {RecordKind::Person, RecordKind::Organisation, RecordKind::Absence}),
        entry<ui::ImportPage>("import", IconId::Import, {}, false),
    };
}

void dress(QApplication &application)
{
    addTranslator(application, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addTranslator(application, QStringLiteral("rung"), QStringLiteral(":/i18n"));
    ui::Theme::current().install(application);
    ui::Theme::current().setAppearance(ui::Settings::appearance());
}

int runWindow(QApplication &application, const QString &file, const base::Clock &clock)
{
    dress(application);
    ui::MainWindow window(pages(), clock);
    const QString last = ui::Settings::lastFile();
    window.openWhenShown(!file.isEmpty() ? QFileInfo(file).absoluteFilePath() : QFileInfo::exists(last) ? last : QString());
    window.show();
    return QApplication::exec();
}

}

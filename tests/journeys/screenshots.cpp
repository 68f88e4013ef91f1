// shots WORKSPACE OUTDIR [options]: pictures of the pages for people who look at them; not a test.
#include "main/composition.h"
#include "stagehand.h"
#include "shell/command/actiontable.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace {

// Lets workers and timers of the pages finish.
void settle(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void describe(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addPositionalArgument("workspace", "a file of Rung; a copy of it is opened. '-' for none");
    parser.addPositionalArgument("outdir", "where the PNGs go");
    parser.addOptions({{"size", "window size", "WxH", "1440x900"},
                       {"dark", "dark appearance"},
                       {"rtl", "right to left"},
                       {"font", "font size as a factor of 13 px", "factor", "1"},
                       {"pages", "ids, comma separated", "ids"},
                       {"at", "the clock, ISO 8601", "time"},
                       {"lang", "locale, de", "locale"},
                       {"record", "issue to open on the issues page", "id"},
                       {"calendar", "the matrix page on this calendar", "id"},
                       {"palette", "also the palette with this text", "text"},
                       {"capture", "also quick capture"},
                       {"script", "play it instead of walking the pages, see stagehand.cpp", "file"},
                       {"keep", "work in the file itself, not in a copy"},
                       {"wait", "ms to let a page settle", "ms", "700"}});
}

// The window with the menus, lists and dialogs that are open over it.
QPixmap withPopups(QWidget *window)
{
    QPixmap picture = window->grab();
    QPainter painter(&picture);
    for (QWidget *popup : QApplication::topLevelWidgets())
        if (popup != window && popup->isVisible() && (popup->windowType() == Qt::Popup || popup->windowType() == Qt::Dialog))
            painter.drawPixmap(popup->geometry().topLeft() - window->geometry().topLeft(), popup->grab());
    return picture;
}

class Shooter
{
public:
    Shooter(ui::MainWindow &window, const QCommandLineParser &parser) : m_window(window), m_parser(parser) {}

    void shoot(const QString &name)
    {
        settle(m_parser.value("wait").toInt());
        QString file = name;
        for (const char *flag : {"dark", "rtl"})
            if (m_parser.isSet(flag))
                file += QLatin1Char('-') + QLatin1String(flag);
        const QString path = QDir(m_parser.positionalArguments().at(1)).filePath(file + QLatin1String(".png"));
        const bool saved = withPopups(inFront()).save(path);
        std::printf("%s%s\n", saved ? "" : "not saved: ", qPrintable(path));
    }

    // A dialog, or a window that was opened apart.
    QWidget *inFront() const
    {
        QWidget *dialog = QApplication::activeModalWidget();
        QWidget *active = QApplication::activeWindow();
        const bool isApart = active && active->windowType() == Qt::Window;
        return dialog ? dialog : isApart ? active : &m_window;
    }

    void pages()
    {
        const QStringList wanted = m_parser.value("pages").split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const ui::PageEntry &entry : composition::pages()) {
            if (!wanted.isEmpty() && !wanted.contains(entry.id))
                continue;
            m_window.showPage(entry.id);
            if (m_parser.isSet("record") && entry.id == QLatin1String("issues"))
                m_window.navigate({domain::RecordKind::Issue, m_parser.value("record").toLongLong()});
            if (m_parser.isSet("calendar") && entry.id == QLatin1String("matrix"))
                m_window.navigate({domain::RecordKind::Calendar, m_parser.value("calendar").toLongLong()});
            shoot(entry.id);
        }
    }

    void overlays()
    {
        if (m_parser.isSet("palette")) {
            m_window.run(QStringLiteral("view.commands"));
            auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            if (line)
                line->setText(m_parser.value("palette"));
            shoot(QStringLiteral("palette"));
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            if (line)
                QApplication::sendEvent(line, &escape);
        }
        if (m_parser.isSet("capture")) {
            m_window.run(QStringLiteral("issue.new"));
            shoot(QStringLiteral("capture"));
        }
    }

    // The number of lines that could not be done.
    int play(base::FixedClock &clock)
    {
        QFile script(m_parser.value("script"));
        if (!script.open(QIODevice::ReadOnly))
            return 1;
        Stagehand stagehand(m_window, clock, [this](const QString &name) { shoot(name); });
        stagehand.play(QString::fromUtf8(script.readAll()).split(QLatin1Char('\n')));
        QEventLoop loop;
        QObject::connect(&stagehand, &Stagehand::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return stagehand.failures();
    }

private:
    ui::MainWindow &m_window;
    const QCommandLineParser &m_parser;
};

void dressFor(QApplication &application, const QCommandLineParser &parser)
{
    if (parser.isSet("lang"))
        QLocale::setDefault(QLocale(parser.value("lang")));
    composition::dress(application);
    QFont font = QApplication::font();
    font.setPixelSize(qRound(13 * parser.value("font").toDouble()));
    font.setFamily(QStringLiteral("Sans Serif"));
    ui::Theme::current().setBaseFont(font);
    ui::Theme::current().setAppearance(parser.isSet("dark") ? ui::Theme::Appearance::Dark : ui::Theme::Appearance::Light);
    if (parser.isSet("rtl"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

}

int main(int argc, char **argv)
{
    QTemporaryDir room;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, room.path());
    QApplication::setOrganizationName(QStringLiteral("Rung"));
    QApplication::setApplicationName(QStringLiteral("shots"));
    QApplication application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    dressFor(application, parser);
    const base::Instant at = base::Instant::fromIso(parser.value("at"));
    base::FixedClock clock(at.isValid() ? at : base::SystemClock().now());
    ui::MainWindow window(composition::pages(), clock);
    const QStringList size = parser.value("size").split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QApplication::setActiveWindow(&window);
    QDir().mkpath(parser.positionalArguments().at(1));
    Shooter shooter(window, parser);
    const QString source = parser.positionalArguments().constFirst();
    if (source == QLatin1String("-")) {
        shooter.shoot(QStringLiteral("welcome"));
        return 0;
    }
    const QString copy = parser.isSet("keep") ? QFileInfo(source).absoluteFilePath() : room.filePath(QFileInfo(source).fileName());
    if ((!parser.isSet("keep") && !QFile::copy(source, copy)) || !window.openFile(copy)) {
        std::fprintf(stderr, "cannot open %s\n", qPrintable(source));
        return 1;
    }
    if (parser.isSet("script"))
        return shooter.play(clock) > 0 ? 1 : 0;
    shooter.pages();
    shooter.overlays();
    return 0;
}

#include "shell/start/helpdialogs.h"

#include "widgets/labels/keycap.h"
#include "widgets/labels/textlabel.h"
#include "widgets/theme/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

QString helpWords(const char *text)
{
    return QCoreApplication::translate("ui::Help", text);
}

QDialog *makeDialog(const QString &title, QWidget *content, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(scaled(space::kXl), scaled(space::kXl), scaled(space::kXl), scaled(space::kL));
    column->addWidget(content, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return dialog;
}

}

void showShortcuts(const QVector<QAction *> &actions, QWidget *parent)
{
    auto *scroll = new QScrollArea;
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(scaled(space::kXl));
    grid->setVerticalSpacing(scaled(space::kS));
    int row = 0;
    for (QAction *action : actions) {
        if (!action->isVisible() || action->shortcut().isEmpty())
            continue;
        QString text = action->text().remove(QLatin1Char('&')).remove(QChar(0x2026));
        grid->addWidget(new TextLabel(text, TextRole::Body, Token::Text, list), row, 0);
        auto *cap = new KeyCap(action->shortcut(), list);
        cap->setAccessibleName(action->shortcut().toString(QKeySequence::NativeText));
        grid->addWidget(cap, row++, 1, Qt::AlignTrailing);
    }
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    QDialog *dialog = makeDialog(helpWords(QT_TRANSLATE_NOOP("ui::Help", "Keyboard shortcuts")), scroll, parent);
    dialog->resize(scaled(420), scaled(560));
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(scaled(space::kS));
    auto *picture = new QLabel(content);
    picture->setPixmap(Icon::of(IconId::App).pixmap(QSize(scaled(64), scaled(64)), parent->devicePixelRatioF()));
    column->addWidget(picture, 0, Qt::AlignHCenter);
    const QString title = helpWords(QT_TRANSLATE_NOOP("ui::Help", "Rung %1")).arg(QStringLiteral(RUNG_VERSION));
    column->addWidget(new TextLabel(title, TextRole::PageTitle, Token::Text, content), 0, Qt::AlignHCenter);
    auto *words = new TextLabel(
        helpWords(QT_TRANSLATE_NOOP("ui::Help", "Escalation management for project managers.\n\n"
                                                "Free software under the GNU General Public License, version 3 or later; it comes "
                                                "without any warranty.\n\n"
                                                "Made with Qt, SQLite, libcsv, uchardet, GMime, libical, libxlsxwriter, libzip, Mustache and tl::expected.")),
        TextRole::Body, Token::Text2, content);
    words->setWordWrap(true);
    words->setMinimumWidth(scaled(360));
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(words);
    makeDialog(helpWords(QT_TRANSLATE_NOOP("ui::Help", "About Rung")), content, parent)->open();
}

}

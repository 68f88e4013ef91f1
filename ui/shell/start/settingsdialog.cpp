#include "shell/start/settingsdialog.h"

#include "shell/settings.h"
#include "widgets/labels/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent), m_author(new QLineEdit(Settings::author(), this)), m_appearance(new QComboBox(this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(space::kXl), scaled(space::kXl), scaled(space::kXl), scaled(space::kL));
    column->setSpacing(scaled(space::kL));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(scaled(space::kM));
    m_appearance->addItem(tr("As the system"), int(Theme::Appearance::System));
    m_appearance->addItem(tr("Light"), int(Theme::Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Theme::Appearance::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(int(Settings::appearance())));
    m_author->setMinimumWidth(scaled(260));
    form->addRow(tr("Appearance"), m_appearance);
    form->addRow(tr("Your name"), m_author);
    auto *notices = new QCheckBox(tr("Tell me on the desktop when something falls due"), this);
    notices->setChecked(Settings::areNoticesOn());
    form->addRow(QString(), notices);
    connect(notices, &QCheckBox::toggled, this, [](bool on) { Settings::setNoticesOn(on); });
    column->addLayout(form);
    auto *note = new TextLabel(tr("Your name stands beside each change in the history. A new name counts from the next file you open."),
                               TextRole::Second, Token::Text2, this);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_author, &QLineEdit::editingFinished, this, [this] { Settings::setAuthor(m_author->text()); });
    connect(m_appearance, &QComboBox::activated, this, [this] {
        const auto appearance = Theme::Appearance(m_appearance->currentData().toInt());
        Settings::setAppearance(appearance);
        Theme::current().setAppearance(appearance);
    });
}

}

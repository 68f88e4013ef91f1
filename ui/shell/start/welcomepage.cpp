#include "shell/start/welcomepage.h"

#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/emptystate.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_state(new EmptyState(tr("Rung"),
                             tr("Note what blocks you. Rung tells you whom to ask, when to wait and when to go one level up."), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
    auto *steps = new QWidget(m_state);
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    auto *start = new Button(tr("Start a project"), steps, Button::Kind::Primary);
    auto *open = new Button(IconId::Folder, tr("Open a file"), steps);
    row->addWidget(start);
    row->addSpacing(scaled(space::kS));
    row->addWidget(open);
    m_state->setFirstStep(steps);
    connect(start, &Button::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("file.new")); });
    connect(open, &Button::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("file.open")); });
    connect(m_state->addLink(tr("Import a list")), &LinkButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("file.import")); });
    connect(m_state->addLink(tr("Look at the sample project")), &LinkButton::clicked, this,
            [this] { Q_EMIT wanted(QStringLiteral("file.sample")); });
    auto *below = new QWidget(m_state);
    auto *belowRow = new QHBoxLayout(below);
    m_last = new LinkButton(IconId::Clock, {}, below);
    belowRow->addWidget(m_last, 0, Qt::AlignHCenter);
    m_state->setBelow(below);
    connect(m_last, &LinkButton::clicked, this, &WelcomePage::lastFileWanted);
    setLastFile({});
}

void WelcomePage::setLastFile(const QString &path)
{
    m_last->setVisible(!path.isEmpty() && QFileInfo::exists(path));
    m_last->setText(tr("Open %1 again").arg(QFileInfo(path).fileName()));
    m_last->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
    m_last->updateGeometry();
}

}

#include "matrix/checklist.h"

#include "render/wording/matrixwords.h"
#include "widgets/labels/textlabel.h"
#include "widgets/theme/icon.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

CheckList::CheckList(QWidget *parent)
    : QWidget(parent), m_count(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_list(new QListWidget(this)),
      m_clean(new TextLabel(tr("No findings. Every level has people, times and a way to reach them."), TextRole::Body,
                            Token::Text2, this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Checks"), TextRole::Section, Token::Text, this));
    head->addStretch(1);
    head->addWidget(m_count);
    m_clean->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Findings of the checks"));
    m_list->setSpacing(scaled(2));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(14), scaled(12), scaled(12), scaled(12));
    column->setSpacing(scaled(8));
    column->addLayout(head);
    column->addWidget(m_clean);
    column->addWidget(m_list, 1);
    const auto choose = [this](QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (row >= 0 && row < m_findings.size())
            Q_EMIT findingChosen(m_findings.at(row));
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void CheckList::setBelow(bool below)
{
    m_below = below;
    update();
}

void CheckList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint(Token::Alt));
    const QRect line = m_below ? QRect(0, 0, width(), 1) : QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height()));
    painter.fillRect(line, tint(Token::Line));
}

void CheckList::show(const QVector<domain::MatrixFinding> &findings, const domain::Matrix &matrix,
                     const domain::EngineContext &context)
{
    m_findings = findings;
    m_list->clear();
    const render::Format format(context);
    for (const domain::MatrixFinding &finding : findings) {
        const QString text
            = QStringLiteral("%1\n%2").arg(render::sentence(finding, context, format), render::place(finding, matrix));
        auto *item = new QListWidgetItem(Icon::of(finding.isError ? IconId::Error : IconId::Warning,
                                                  finding.isError ? Token::S1 : Token::S2),
                                         text, m_list);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2", "error or warning, finding")
                                                  .arg(finding.isError ? tr("Error") : tr("Warning"), text));
    }
    const auto errors = std::count_if(findings.cbegin(), findings.cend(), [](const auto &f) { return f.isError; });
    const auto warnings = findings.size() - errors;
    m_count->setText(findings.isEmpty() ? QString()
                                        : tr("%1, %2", "errors, warnings")
                                              .arg(tr("%n error(s)", nullptr, int(errors)),
                                                   tr("%n warning(s)", nullptr, int(warnings))));
    m_clean->setVisible(findings.isEmpty());
    m_list->setVisible(!findings.isEmpty());
}

}

#include "issue/issuerowdelegate.h"

#include "issue/verdictlook.h"
#include "models/issue/issuetablemodel.h"
#include "render/wording/names.h"

namespace ui {

using models::IssueTableModel;

IssueRowDelegate::IssueRowDelegate(QObject *parent)
    : RowDelegate(RowHeight::TwoLine, parent)
{
}

CellText IssueRowDelegate::cellText(const QModelIndex &index) const
{
    CellText text = RowDelegate::cellText(index);
    switch (index.column()) {
    case IssueTableModel::Title: {
        text.role = TextRole::RowTitle;
        if (!m_narrow)
            break;
        const auto row = index.data(IssueTableModel::RowRole).value<storage::IssueRow>();
        QStringList second{row.key};
        if (!row.counterparty.isEmpty())
            second << row.counterparty;
        if (row.id.isValid())
            second << tr("level %1").arg(row.level);
        text.second = second.join(QStringLiteral("  "));
        break;
    }
    case IssueTableModel::Until:
    case IssueTableModel::NeedBy:
        text.bold = index.data(IssueTableModel::DueTodayRole).toBool();
        text.color = text.bold ? Token::Text : Token::Text2;
        break;
    case IssueTableModel::Key:
    case IssueTableModel::Changed:
        text.color = Token::Text2;
        break;
    default:
        break;
    }
    return text;
}

void IssueRowDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QVariant severity = index.data(IssueTableModel::SeverityRole);
    const QVariant verdict = index.data(IssueTableModel::VerdictRole);
    if (index.column() == IssueTableModel::Severity && severity.isValid()) {
        const auto value = domain::Severity(severity.toInt());
        paintMark(painter, rect, rankOf(value), render::label(value), option.direction);
    } else if (index.column() == IssueTableModel::NextStep && verdict.isValid()) {
        paintChip(painter, rect, verdictLook(domain::Verdict(verdict.toInt())), option.direction);
    } else {
        RowDelegate::paintContent(painter, rect, option, index);
    }
}

}

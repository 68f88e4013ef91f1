#pragma once

#include "widgets/grid/griddelegate.h"

namespace ui {

// The cells of the ladder: level and title, people with initials and deputies, response times with the start mark. Names
// complete while they are typed.
class LadderDelegate : public GridDelegate
{
    Q_OBJECT
public:
    using GridDelegate::GridDelegate;
    void setPeople(const QStringList &names) { m_people = names; }
    // Names without their initials, so that more of them is read.
    void setCompact(bool compact) { m_isCompact = compact; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString placeholder(const QModelIndex &index) const override;
    QStringList completions(const QModelIndex &index) const override;
    QString separator(const QModelIndex &index) const override;
    TextRole editorRole(const QModelIndex &index) const override;

private:
    void paintLevel(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPeople(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTime(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QStringList m_people;
    bool m_isCompact = false;
};

}

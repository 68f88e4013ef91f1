#pragma once

#include <QStyledItemDelegate>

class QCompleter;
class QStringListModel;

namespace ui {

// The cells of the ladder: level and title, people with initials and deputies, response times with the start mark; a typed
// text that cannot be read keeps a 2 px edge and says why.
class LadderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit LadderDelegate(QObject *parent);
    void setPeople(const QStringList &names);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLevel(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPeople(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTime(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QStringListModel *m_people;
};

}

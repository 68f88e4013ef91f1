#pragma once

#include "widgets/table/rowdelegate.h"

#include <functional>

class QLabel;

namespace ui {

// The rows of the issue table: mark, title over key, level and what is worth a word, verdict chip, today's moments bold; the heads of
// groups. A cell is edited in place: what is refused stays in the editor, with the reason under it.
class IssueRowDelegate : public RowDelegate
{
    Q_OBJECT
public:
    // An editor for the cell; null where there is none.
    using MakeEditor = std::function<QWidget *(QWidget *parent, const QModelIndex &index)>;
    // Takes the editor's value over; words about what is wrong, empty when it was taken.
    using Save = std::function<QString(QWidget *editor, const QModelIndex &index)>;

    explicit IssueRowDelegate(QObject *parent);
    // In the narrow split key, counterparty and level are the second line of the title.
    void setNarrow(bool narrow) { m_narrow = narrow; }
    void setEditing(const MakeEditor &make, const Save &save);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *, const QModelIndex &) const override {} // it is made with its value
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {} // saved before it closes
    // Saves and closes the editor, or says under it why not.
    void commit(QWidget *editor);
    void commitLater(QWidget *editor);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    CellText cellText(const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void showFault(QWidget *editor, const QString &words);

    bool m_narrow = true;
    MakeEditor m_make;
    Save m_save;
    mutable QPersistentModelIndex m_edited;
    mutable QLabel *m_fault = nullptr; // under the editor
};

}

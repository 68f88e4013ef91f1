#pragma once

#include "domain/escalation/advice.h"
#include "widgets/edit/choicebox.h"

#include <QStyledItemDelegate>

namespace ui {

// The cells of an action in the table: the tick over two rows, its text in the first, who and until when in the second. What a cell
// holds beside its words: an id of a person, or a day.
struct ActionCells {
    enum Part { Done, Text, Who, Due };
    static constexpr int kRows = 2; // of an action
    static constexpr int kColumns = 3; // of the table
    static constexpr int kValueRole = Qt::UserRole + 1;
    static int rowOf(int action, Part part) { return kRows * action + (part == Who || part == Due ? 1 : 0); }
    static int columnOf(Part part) { return part == Done ? 0 : part == Due ? 2 : 1; }
    static Part partAt(int row, int column) { return column == 0 ? Done : row % kRows == 0 ? Text : column == 1 ? Who : Due; }
};

// A field, a choice of people or a day for what a cell holds.
class ActionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ActionDelegate(QObject *parent) : QStyledItemDelegate(parent) { }
    void setPeople(const domain::EngineContext &context, base::Instant now);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QVector<Choice> m_people;
    domain::EngineContext m_context;
    base::Instant m_now;
};

}

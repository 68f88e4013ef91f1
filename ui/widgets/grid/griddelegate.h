#pragma once

#include "widgets/theme/theme.h"

#include <QPointer>
#include <QStyledItemDelegate>

class QAbstractItemView;
class QLineEdit;

namespace ui {

class GridView;

// Draws a cell of a grid: its fill, hairlines, selection, the 2 px edge of a fault and the sign of a finding; who derives draws
// what is inside. Its editor is a line in the cell; Tab, Enter and, while typing, the arrows leave it as in a spreadsheet.
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit GridDelegate(GridView &view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    // Only what was changed is given to the model.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    // rect: the cell without its padding. Default: the text, aligned as the model says.
    virtual void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual QString placeholder(const QModelIndex &) const { return {}; }
    // What typing completes to; with a separator the part after the last one is completed.
    virtual QStringList completions(const QModelIndex &) const { return {}; }
    virtual QString separator(const QModelIndex &) const { return {}; }
    virtual TextRole editorRole(const QModelIndex &) const { return TextRole::Body; }
    GridView &view() const { return m_view; }

private:
    void paintEdges(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void addCompleter(QLineEdit &edit, const QModelIndex &index) const;
    bool leave(QLineEdit *editor, int key, Qt::KeyboardModifiers modifiers);
    bool isPopupKey(QObject *watched, QEvent *event);

    GridView &m_view;
    mutable QPointer<QLineEdit> m_editor;
    mutable QPointer<QAbstractItemView> m_popup; // of its completer
};

}

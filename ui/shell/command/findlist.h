#pragma once

#include "shell/command/finditem.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

// The rows of the palette and of the search list, with headings that cannot be chosen. Up and Down skip the headings.
class FindList : public QListView
{
    Q_OBJECT
public:
    explicit FindList(QWidget *parent = nullptr);
    // typed: its words are shown bold.
    void setItems(const QVector<FindItem> &items, const QString &typed);
    void move(int rows);
    void chooseCurrent();
    bool isEmpty() const { return m_items.isEmpty(); }
    // The height that shows all rows, at most `most` px.
    int heightFor(int most) const;

Q_SIGNALS:
    void chosen(const ui::FindItem &item);

private:
    void selectRow(int row);
    class Model;
    class Delegate;
    QVector<FindItem> m_items;
    QString m_typed;
    Model *m_model;
};

}

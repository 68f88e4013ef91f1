#include "issue/files/filedelegate.h"

#include "models/issue/files/attachmentmodel.h"

namespace ui {

CellText FileDelegate::cellText(const QModelIndex &index) const
{
    CellText text;
    text.first = index.data(Qt::DisplayRole).toString();
    text.second = index.data(models::AttachmentModel::SecondRole).toString();
    text.role = TextRole::RowTitle;
    if (index.data(models::AttachmentModel::GoneRole).toBool())
        text.color = Token::S1;
    return text;
}

}
